using System.Globalization;
using System.Text.Json;
using FlowProv.Application;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FlowProv.Api.Bodies;

/// <summary>
/// Booleans, integers, UUIDs and words in paths and query strings as FastAPI reads them. The framework's own binder knows of booleans no more than
/// true and false, takes 0x5 for an integer, a UUID with blanks around it, and for a word also its number, its parts and any case.
/// </summary>
internal sealed class AddressValues : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.BindingInfo.BindingSource is { } source && (source == BindingSource.Query || source == BindingSource.Path)
            ? BinderOf(context.Metadata.UnderlyingOrModelType)
            : null;

    /// <summary>How the value of an enumeration is spelt.</summary>
    public static string WordOf(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static Binder? BinderOf(Type type) => type switch
    {
        _ when type == typeof(bool) => new Binder(text => PydanticBoolean.Read(text)),
        _ when type == typeof(int) => new Binder(text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        _ when type == typeof(Guid) => new Binder(text => PydanticUuid.Read(text)),
        { IsEnum: true } => new Binder(text => Enum.GetNames(type).FirstOrDefault(name => WordOf(name) == text) is { } name ? Enum.Parse(type, name) : null),
        _ => null,
    };

    private sealed class Binder(Func<string, object?> read) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (given == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            if (read(given.FirstValue ?? "") is { } value)
            {
                bindingContext.Result = ModelBindingResult.Success(value);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "The value is not valid.");
            }

            return Task.CompletedTask;
        }
    }
}
