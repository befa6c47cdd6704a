namespace FlowProv.Application.Ports;

/// <summary>Encrypts what may only be stored encrypted.</summary>
public interface ISecretBox
{
    /// <summary>Encrypts for one owner: for another one the result does not open.</summary>
    byte[] Seal(ReadOnlySpan<byte> plain, Guid owner);

    /// <summary>Decrypts; a conflict when the bytes were altered, belong to another owner or were sealed with another key.</summary>
    byte[] Open(ReadOnlySpan<byte> sealedBytes, Guid owner);
}
