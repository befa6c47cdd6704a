using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FlowProv.Infrastructure.Access;

/// <summary>ASP.NET Core's format: PBKDF2 with HMAC-SHA-512, a random salt, the iterations beside the hash.</summary>
internal sealed class PasswordHash : IPasswordHash
{
    // What OWASP asks of PBKDF2 with SHA-512; hashes with fewer iterations stay valid.
    private const int Iterations = 210_000;

    private readonly PasswordHasher<User> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> nobodys;

    public PasswordHash() => nobodys = new Lazy<string>(() => Hash(Guid.NewGuid().ToString()));

    // The hasher takes nothing from the user.
    public string Hash(string password) => hasher.HashPassword(null!, password);

    public bool Verify(string? hash, string password) =>
        hasher.VerifyHashedPassword(null!, hash ?? nobodys.Value, password) != PasswordVerificationResult.Failed && hash is not null;
}
