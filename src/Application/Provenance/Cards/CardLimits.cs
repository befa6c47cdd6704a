namespace FlowProv.Application.Provenance.Cards;

/// <summary>What a card shows at most. All figures still count everything.</summary>
public static class CardLimits
{
    /// <summary>Activities with details, the first by first start.</summary>
    public const int Activities = 200;

    /// <summary>Fields of used and of generated per activity, the first by name.</summary>
    public const int Fields = 15;

    /// <summary>Hosts per activity, those with the most tasks.</summary>
    public const int Hosts = 10;

    /// <summary>Subtypes per activity, the commonest.</summary>
    public const int Subtypes = 3;

    /// <summary>Distinct statuses by name, and object types by count.</summary>
    public const int Names = 20;

    /// <summary>Objects per type, the newest.</summary>
    public const int ObjectsPerType = 5;

    /// <summary>Outliers listed by name.</summary>
    public const int Outliers = 10;

    /// <summary>Characters of one value.</summary>
    public const int ValueLength = 200;

    /// <summary>Lines of one YAML block.</summary>
    public const int YamlLines = 200;
}
