using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FlowProv.Api.Bodies;
using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FlowProv.Api.Errors;

/// <summary>Tells wrong parameters and unreadable bodies in Pydantic 2's words, which clients of the provenance routes expect.</summary>
internal static class ModelStateErrors
{
    public static IActionResult ToResult(ActionContext context)
    {
        var isPrefect = ErrorFamily.Of(context.HttpContext) is PrefectErrors;
        var invalid = context.ModelState.Where(entry => entry.Value?.ValidationState == ModelValidationState.Invalid).ToList();
        var body = Parameters(context).FirstOrDefault(p => p.BindingInfo?.BindingSource == BindingSource.Body);
        if (invalid.Count > 1)
        {
            // That the body is missing is said beside the reason why it could not be read.
            invalid.RemoveAll(entry => entry.Key == body?.Name);
        }

        var items = invalid
            .SelectMany(entry => Describe(context, body, entry.Key, entry.Value!))
            .Select(item => isPrefect ? InPydantic1(item) : item)
            .ToList();
        return ErrorFamily.Of(context.HttpContext).Unbound(context.HttpContext, items);
    }

    private static IEnumerable<ErrorDetail> Describe(ActionContext context, ControllerParameterDescriptor? body, string key, ModelStateEntry entry)
    {
        var parameter = Parameters(context).FirstOrDefault(p => (p.BindingInfo?.BinderModelName ?? p.Name) == key);
        if (parameter is null || parameter == body)
        {
            object? read = null;
            (context as ActionExecutingContext)?.ActionArguments.TryGetValue(body?.Name ?? "", out read);
            return BodyErrors.Describe(body?.ParameterType ?? typeof(object), read, parameter is null ? key : "", entry);
        }

        var place = parameter.BindingInfo?.BindingSource == BindingSource.Path ? "path" : "query";
        return [Describe(parameter, [place, key], entry)];
    }

    private static IEnumerable<ControllerParameterDescriptor> Parameters(ActionContext context) =>
        context.ActionDescriptor.Parameters.OfType<ControllerParameterDescriptor>();

    private static ErrorDetail Describe(ControllerParameterDescriptor parameter, object[] location, ModelStateEntry entry)
    {
        var input = entry.AttemptedValue;
        var range = parameter.ParameterInfo.GetCustomAttributes(typeof(RangeAttribute), false).OfType<RangeAttribute>().FirstOrDefault();
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (range is not null && int.TryParse(input, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
        {
            return number > (int)range.Maximum
                ? Limit("less_than_equal", $"Input should be less than or equal to {range.Maximum}", "le", range.Maximum)
                : Limit("greater_than_equal", $"Input should be greater than or equal to {range.Minimum}", "ge", range.Minimum);
        }

        return type switch
        {
            _ when type == typeof(int) => Wrong("int_parsing", "Input should be a valid integer, unable to parse string as an integer"),
            _ when type == typeof(bool) => Wrong("bool_parsing", "Input should be a valid boolean, unable to interpret input"),
            { IsEnum: true } => Wrong("literal_error", $"Input should be {Words(type)}"),
            _ when input is null => Wrong("missing", "Field required"),
            _ when type == typeof(Guid) => Wrong("uuid_parsing", "Input should be a valid UUID"),
            _ => Wrong("value_error", Message(entry)),
        };

        ErrorDetail Wrong(string kind, string message) => new(location, message, kind, input);
        ErrorDetail Limit(string kind, string message, string name, object limit) =>
            new(location, message, kind, input, new Dictionary<string, object> { [name] = limit });
    }

    /// <summary>The same in the words of Pydantic 1, which Prefect 2.7's clients expect.</summary>
    private static ErrorDetail InPydantic1(ErrorDetail item) => item.Type switch
    {
        "missing" => item with { Message = "field required", Type = "value_error.missing" },
        "uuid_parsing" => item with { Message = "value is not a valid uuid", Type = "type_error.uuid" },
        "int_parsing" => item with { Message = "value is not a valid integer", Type = "type_error.integer" },
        "bool_parsing" => item with { Message = "value could not be parsed to a boolean", Type = "type_error.bool" },
        _ => item,
    };

    private static string Message(ModelStateEntry entry) =>
        entry.Errors.Select(e => e.ErrorMessage).FirstOrDefault(m => m.Length > 0) ?? "The value is not valid.";

    /// <summary>The values of an enumeration, as Pydantic lists them.</summary>
    public static string Words(Type type)
    {
        var names = Enum.GetNames(type).Select(name => $"'{AddressValues.WordOf(name)}'").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }
}
