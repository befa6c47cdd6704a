using System.Reflection;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Persistence;
using NetArchTest.Rules;

namespace FlowProv.ArchitectureTests;

public class ReferenceTests
{
    private static readonly Assembly Domain = typeof(ErrorKind).Assembly;
    private static readonly Assembly Application = typeof(IDocumentStore).Assembly;
    private static readonly Assembly Infrastructure = typeof(FlowProvDb).Assembly;
    private static readonly Assembly Api = typeof(Program).Assembly;

    [Fact]
    public void Domain_depends_on_nothing() =>
        Domain.GetReferencedAssemblies().Select(a => a.Name).Should().OnlyContain(name => name!.StartsWith("System", StringComparison.Ordinal));

    // Entities are asked for through EF Core's abstractions; its relational part stays outside.
    [Fact]
    public void Application_knows_neither_database_nor_web()
    {
        Check(Types.InAssembly(Application)
            .Should().NotHaveDependencyOnAny("Npgsql", "Microsoft.AspNetCore", "FlowProv.Infrastructure", "FlowProv.Api"));
        Application.GetReferencedAssemblies().Select(a => a.Name).Should().NotContain("Microsoft.EntityFrameworkCore.Relational");
    }

    [Fact]
    public void Infrastructure_does_not_know_the_api() => Check(Types.InAssembly(Infrastructure)
        .Should().NotHaveDependencyOnAny("FlowProv.Api", "Microsoft.AspNetCore.Mvc"));

    [Fact]
    public void Controllers_know_neither_infrastructure_nor_database() => Check(Types.InAssembly(Api)
        .That().ResideInNamespace("FlowProv.Api.Controllers")
        .Should().NotHaveDependencyOnAny("FlowProv.Infrastructure", "Npgsql", "Microsoft.EntityFrameworkCore", "FlowProv.Application.Ports.IDocumentStore"));

    [Fact]
    public void Only_the_composition_knows_infrastructure() => Check(Types.InAssembly(Api)
        .That().DoNotResideInNamespace("FlowProv.Api.Hosting").And().DoNotResideInNamespace("FlowProv.Api.Commands").And().DoNotHaveName("Program")
        .Should().NotHaveDependencyOn("FlowProv.Infrastructure"));

    private static void Check(ConditionList rule)
    {
        var result = rule.GetResult();
        result.IsSuccessful.Should().BeTrue("these types break the rule: {0}", string.Join(", ", result.FailingTypeNames ?? []));
    }
}
