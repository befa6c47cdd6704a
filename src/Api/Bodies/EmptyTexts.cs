using FlowProv.Api.Controllers.Provenance;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace FlowProv.Api.Bodies;

/// <summary>Empty parameters of the provenance family as they were sent: the framework's own binder takes them for missing ones, and a list would answer unfiltered.</summary>
internal sealed class EmptyTexts : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (typeof(ProvenanceController).IsAssignableFrom(context.Key.ParameterInfo?.Member.DeclaringType))
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
