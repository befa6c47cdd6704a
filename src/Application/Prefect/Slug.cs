using System.Collections.Immutable;
using System.Security.Cryptography;

namespace FlowProv.Application.Prefect;

/// <summary>Names of two words for runs that were given none.</summary>
internal static class Slug
{
    private static readonly ImmutableArray<string> Adjectives =
    [
        "agile", "amber", "ample", "ardent", "azure", "bold", "brave", "breezy", "bright", "brisk", "calm", "candid", "cheerful", "clever", "cobalt", "copper",
        "coral", "cosmic", "crimson", "curious", "daring", "dapper", "eager", "earnest", "elegant", "emerald", "fearless", "fleet", "fluffy", "frosty",
        "gentle", "glad", "golden", "graceful", "grand", "hardy", "hazel", "honest", "humble", "indigo", "ivory", "jolly", "jovial", "keen", "kind", "lively",
        "loyal", "lucid", "lunar", "mellow", "merry", "mighty", "modest", "nimble", "noble", "olive", "patient", "placid", "polished", "prompt", "proud",
        "quick", "quiet", "radiant", "rapid", "robust", "rosy", "rustic", "sage", "scarlet", "serene", "sharp", "silver", "sleek", "snug", "solar", "solid",
        "spry", "stable", "steady", "sterling", "stoic", "sturdy", "sunny", "swift", "tactful", "tidy", "tranquil", "true", "upbeat", "valiant", "velvet",
        "vibrant", "vivid", "warm", "wise", "witty", "zealous", "zesty",
    ];

    private static readonly ImmutableArray<string> Animals =
    [
        "albatross", "alpaca", "antelope", "auk", "badger", "bear", "beaver", "bee", "beetle", "bison", "bobcat", "buffalo", "bustard", "camel", "capybara",
        "caribou", "cat", "chamois", "cheetah", "chinchilla", "cobra", "condor", "cormorant", "coyote", "crane", "cricket", "crow", "curlew", "deer", "dingo",
        "dolphin", "dove", "dragonfly", "eagle", "eel", "egret", "elk", "emu", "ermine", "falcon", "ferret", "finch", "firefly", "flamingo", "fox", "frog",
        "gazelle", "gecko", "goshawk", "grouse", "gull", "hare", "hawk", "hedgehog", "heron", "hornet", "horse", "ibex", "ibis", "jackal", "jaguar", "jay",
        "kestrel", "kingfisher", "koala", "lark", "lemur", "leopard", "lion", "llama", "lynx", "macaw", "magpie", "marmot", "marten", "mole", "moose",
        "narwhal", "newt", "nightingale", "ocelot", "octopus", "okapi", "orca", "oriole", "osprey", "otter", "owl", "oyster", "panda", "panther", "parrot",
        "pelican", "penguin", "pheasant", "puffin", "puma", "quail", "rabbit", "raccoon", "raven", "robin", "salmon", "seal", "shrew", "skylark", "sloth",
        "sparrow", "squid", "starling", "stork", "swallow", "swan", "tapir", "tiger", "toucan", "trout", "turtle", "viper", "vole", "walrus", "weasel",
        "whale", "wolf", "wombat", "wren", "yak", "zebra",
    ];

    public static string Create() => $"{Pick(Adjectives)}-{Pick(Animals)}";

    private static string Pick(ImmutableArray<string> words) => words[RandomNumberGenerator.GetInt32(words.Length)];
}
