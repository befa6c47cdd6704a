using FlowProv.Application.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.Infrastructure.Secrets;

/// <summary>Where the key of the secrets comes from.</summary>
/// <param name="Key">The key; null for the file in the data folder.</param>
/// <param name="DataFolder">The data folder; null for the default one.</param>
internal sealed record SecretKeyOptions(byte[]? Key, string? DataFolder)
{
    private const string Setting = "FlowProv:Secrets:Key";

    /// <summary>32 bytes as base64; null for anything else.</summary>
    public static byte[]? Parse(string text)
    {
        var bytes = new byte[SecretKey.Bytes + 2];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) && length == SecretKey.Bytes ? bytes[..length] : null;
    }

    public static SecretKeyOptions From(IConfiguration configuration) => new(
        configuration[Setting] is { Length: > 0 } text
            ? Parse(text) ?? throw new InvalidOperationException($"{Setting} must be 32 bytes as base64, such as `openssl rand -base64 32` prints.")
            : null,
        configuration["FlowProv:DataFolder"] is { Length: > 0 } folder ? folder : null);
}

/// <summary>Registers the encryption of secrets.</summary>
public static class Secrets
{
    /// <summary>Reads the settings at once: a wrong key shall stop the start.</summary>
    public static IServiceCollection AddSecrets(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(SecretKeyOptions.From(configuration));
        services.AddSingleton<SecretKey>();
        services.AddSingleton<ISecretBox, AesSecretBox>();
        return services;
    }
}
