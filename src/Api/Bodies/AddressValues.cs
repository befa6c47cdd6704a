using FlowProv.Application;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FlowProv.Api.Bodies;

/// <summary>Booleans in query strings as FastAPI reads them; the framework's own binder knows no more than true and false.</summary>
internal sealed class QueryBooleans : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(bool) && context.BindingInfo.BindingSource == BindingSource.Query ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (PydanticBoolean.Read(given.FirstValue) is { } value)
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "The value is not a boolean.");
        }

        return Task.CompletedTask;
    }
}
