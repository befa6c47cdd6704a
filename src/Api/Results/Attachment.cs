using System.Text;

namespace FlowProv.Api.Results;

/// <summary>The Content-Disposition of a download. The file name holds a caller's id, so nothing in it may end the value or the header.</summary>
internal static class Attachment
{
    /// <summary>
    /// <c>attachment; filename="…"</c> as the original's clients know it; a name beyond plain ASCII follows a second time in RFC 8187's form.
    /// </summary>
    public static string Header(string fileName)
    {
        var plain = string.Create(fileName.Length, fileName, (target, name) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                target[i] = IsPlain(name[i]) ? name[i] : '_';
            }
        });
        return plain == fileName
            ? $"attachment; filename=\"{plain}\""
            : $"attachment; filename=\"{plain}\"; filename*=UTF-8''{Extended(fileName)}";
    }

    // Besides the quote and the backslash: the slash, which some receivers take for a folder, and the percent sign, which some decode.
    private static bool IsPlain(char c) => c is >= ' ' and <= '~' and not ('"' or '\\' or '/' or '%');

    private static string Extended(string fileName)
    {
        var text = new StringBuilder(fileName.Length * 3);
        foreach (var b in Encoding.UTF8.GetBytes(fileName))
        {
            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~')
            {
                text.Append(c);
            }
            else
            {
                text.Append('%').Append(Convert.ToHexString([b]));
            }
        }

        return text.ToString();
    }
}
