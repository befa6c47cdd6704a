using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace FlowProv.ArchitectureTests;

public class ErrorContractTests
{
    // It says that there are no tokens.
    private const string CannotSucceed = "ServerController.GetCsrfToken";

    public static TheoryData<string> Actions() => new(Routes().Select(Name));

    [Theory]
    [MemberData(nameof(Actions))]
    public void Action_tells_its_answers_and_has_an_operation_id(string action)
    {
        var method = Routes().Single(m => Name(m) == action);
        method.GetCustomAttributes<HttpMethodAttribute>().Should().OnlyContain(route => route.Name != null && route.Name.Contains('_'));
        method.GetCustomAttributes<ProducesResponseTypeAttribute>().Any(answer => answer.StatusCode < 400).Should().Be(action != CannotSucceed);
        Answers(method).Should().Contain(status => status >= 400 || method.DeclaringType!.Name == "HealthController");
    }

    [Fact]
    public void Operation_ids_are_unique() => Routes()
        .SelectMany(m => m.GetCustomAttributes<HttpMethodAttribute>())
        .Select(route => route.Name)
        .Should().OnlyHaveUniqueItems();

    private static IEnumerable<int> Answers(MethodInfo method) =>
        method.GetCustomAttributes<ProducesResponseTypeAttribute>()
            .Concat(method.DeclaringType!.GetCustomAttributes<ProducesResponseTypeAttribute>(inherit: true))
            .Select(answer => answer.StatusCode);

    private static IEnumerable<MethodInfo> Routes() => typeof(Program).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(ControllerBase).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttributes<HttpMethodAttribute>().Any());

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
