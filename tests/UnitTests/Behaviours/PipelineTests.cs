using System.Diagnostics;
using FlowProv.Application;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.UnitTests.Behaviours;

/// <summary>The pipeline as it is registered: trace, then rules, then transaction, then the handler.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly List<string> steps = [];
    private readonly ActivityListener listener;

    public PipelineTests()
    {
        // Read first: while the source is being made it is not equal to itself yet.
        var flowProv = Telemetry.Source;
        listener = new ActivityListener
        {
            ShouldListenTo = source => source == flowProv,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => Note(activity.DisplayName, "activity"),
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task Command_is_traced_checked_and_run_in_a_transaction_in_this_order()
    {
        await Mediator().Send(new Rename("a"));

        steps.Should().Equal("activity", "validation", "transaction", "handler");
    }

    [Fact]
    public async Task Query_is_read_without_a_transaction()
    {
        (await Mediator().Send(new Look())).Should().Be(7);

        steps.Should().Equal("activity", "read", "handler");
    }

    [Fact]
    public async Task Command_against_the_rules_begins_no_transaction_and_tells_all_of_them()
    {
        var refused = (await FluentActions.Awaiting(() => Mediator().Send(new Rename(""))).Should().ThrowAsync<FlowProvException>()).Which;

        refused.Kind.Should().Be(ErrorKind.Invalid);
        refused.Details.Select(detail => detail.Message).Should().Equal("too short", "no name");
        refused.Message.Should().Be("too short (the first of 2 errors)");
        steps.Should().Equal("activity", "validation");
    }

    private IMediator Mediator()
    {
        var services = new ServiceCollection().AddApplication(new ConfigurationBuilder().Build());
        services.AddSingleton(steps);
        services.AddSingleton<IUnitOfWork, Transactions>();
        services.AddTransient<IRequestHandler<Rename, int>, Handler>();
        services.AddTransient<IRequestHandler<Look, int>, Handler>();
        services.AddTransient<IValidator<Rename>, Rules>();
        return services.BuildServiceProvider().GetRequiredService<IMediator>();
    }

    // Other tests may run meanwhile.
    private void Note(string name, string step)
    {
        if (name is nameof(Rename) or nameof(Look))
        {
            steps.Add(step);
        }
    }

    internal sealed record Rename(string Name) : ICommand<int>;

    internal sealed record Look : IQuery<int>;

    internal sealed class Handler(List<string> steps) : IRequestHandler<Rename, int>, IRequestHandler<Look, int>
    {
        public Task<int> Handle(Rename request, CancellationToken cancellationToken) => Done();

        public Task<int> Handle(Look request, CancellationToken cancellationToken) => Done();

        private Task<int> Done()
        {
            steps.Add("handler");
            return Task.FromResult(7);
        }
    }

    internal sealed class Rules : AbstractValidator<Rename>
    {
        public Rules(List<string> steps)
        {
            RuleFor(rename => rename.Name).Custom((_, _) => steps.Add("validation"));
            RuleFor(rename => rename.Name).MinimumLength(1).WithMessage("too short");
            RuleFor(rename => rename.Name).NotEmpty().WithMessage("no name");
        }
    }

    internal sealed class Transactions(List<string> steps) : IUnitOfWork
    {
        public Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
        {
            steps.Add("transaction");
            return work(cancellationToken);
        }

        public Task<T> ReadAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
        {
            steps.Add("read");
            return read(cancellationToken);
        }

        public void AfterCommit(Action action) => action();

        public Task MergeAsync(IReadOnlyList<DocumentMessage> batch, bool mostlyStored, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
