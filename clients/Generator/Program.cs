using FlowProv.ClientGenerator;
using NSwag;

if (args is not [var documentPath, var outputPath])
{
    Console.Error.WriteLine("Usage: FlowProv.ClientGenerator OPENAPI.JSON CLIENT.CS");
    return 2;
}

var document = await OpenApiDocument.FromJsonAsync(await File.ReadAllTextAsync(documentPath));
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outputPath))!);
await File.WriteAllTextAsync(outputPath, CSharpClient.Generate(document));
Console.WriteLine($"Wrote {outputPath}.");
return 0;
