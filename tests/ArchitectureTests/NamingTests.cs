using System.Reflection;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Persistence;
using MediatR;

namespace FlowProv.ArchitectureTests;

public class NamingTests
{
    private static readonly Assembly Application = typeof(IDocumentStore).Assembly;
    private static readonly Assembly[] All = [Application, typeof(FlowProvDb).Assembly, typeof(Program).Assembly];

    [Fact]
    public void No_type_has_an_empty_word_for_a_name() => All.SelectMany(a => a.GetTypes())
        .Select(t => t.Name)
        .Where(name => new[] { "Manager", "Helper", "Helpers", "Util", "Utils", "Service" }.Any(word => name.EndsWith(word, StringComparison.Ordinal)))
        .Should().BeEmpty();

    [Fact]
    public void Handlers_are_internal_and_sealed() => Handlers().Where(type => type.IsPublic || !type.IsSealed).Should().BeEmpty();

    [Fact]
    public void Every_request_has_one_handler()
    {
        var requests = Application.GetTypes().Where(type => !type.IsAbstract && Implements(type, typeof(IRequest<>)));
        var handled = Handlers().SelectMany(RequestsOf).GroupBy(type => type).ToDictionary(group => group.Key, group => group.Count());
        requests.Should().NotBeEmpty().And.OnlyContain(request => handled.GetValueOrDefault(request) == 1);
    }

    [Fact]
    public void Interfaces_with_a_single_implementation_are_ports() => Application.GetTypes()
        .Where(type => type.IsInterface && type.Namespace != "FlowProv.Application.Ports")
        .Where(contract => All.SelectMany(a => a.GetTypes()).Count(type => type.IsClass && contract.IsAssignableFrom(type)) == 1)
        .Should().BeEmpty();

    private static IEnumerable<Type> Handlers() => Application.GetTypes().Where(type => !type.IsAbstract && Implements(type, typeof(IRequestHandler<,>)));

    private static IEnumerable<Type> RequestsOf(Type handler) => handler.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
        .Select(i => i.GetGenericArguments()[0]);

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == contract);
}
