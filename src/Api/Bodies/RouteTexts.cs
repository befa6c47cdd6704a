using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace FlowProv.Api.Bodies;

/// <summary>Texts in paths as they were sent: a blank id is an id like any other, where the framework's own binder takes it for a missing one.</summary>
internal sealed class RouteTexts : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource == BindingSource.Path ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given.FirstValue is { } text)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            bindingContext.ValidationState.Add(text, new ValidationStateEntry { Key = bindingContext.ModelName, SuppressValidation = true });
            bindingContext.Result = ModelBindingResult.Success(text);
        }

        return Task.CompletedTask;
    }
}
