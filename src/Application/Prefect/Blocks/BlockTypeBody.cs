using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Reads the bodies of block types.</summary>
internal static class BlockTypeBody
{
    public const string Missing = "Block type not found";

    /// <summary>A whole block type.</summary>
    public static BlockType Read(BodyObject body, Guid id, DateTimeOffset now)
    {
        var (name, slug) = (body.Text("name", required: true), body.Text("slug", required: true));
        Names.Refuse(name, body);
        body.RequireSlug("slug", slug);
        var type = new BlockType { Id = id, Name = name ?? "", Slug = slug ?? "", CreatedAt = now, UpdatedAt = now };
        Apply(body, type);
        return type;
    }

    /// <summary>The members that may change later; those that are absent stay.</summary>
    public static void Apply(BodyObject body, BlockType type)
    {
        var (logo, documentation) = (body.Url("logo_url"), body.Url("documentation_url"));
        var (description, example) = (body.Text("description", nullable: true), body.Text("code_example", nullable: true));
        type.LogoUrl = body.Has("logo_url") ? logo : type.LogoUrl;
        type.DocumentationUrl = body.Has("documentation_url") ? documentation : type.DocumentationUrl;
        type.Description = body.Has("description") ? description : type.Description;
        type.CodeExample = body.Has("code_example") ? example : type.CodeExample;
    }

    public static FlowProvException Taken(string slug) => new(ErrorKind.Conflict, $"Block type with slug \"{slug}\" already exists");
}
