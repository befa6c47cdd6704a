using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FlowProv.FunctionalTests.Flows;

/// <summary>Every server looks for soft stops that are over each second.</summary>
public class DrainPlanTests(ApiFixture fixture) : FlowsTest(fixture)
{
    [Fact]
    public async Task Sweep_reads_draining_flows_only()
    {
        await using var connection = await Fixture.OpenAsync();
        await ExecuteAsync(
            """
            insert into flow_configurations (flow_id, version, body, labels, desired_state, draining, state_version, created_at, updated_at, state_changed_at)
            select 'f' || n, 1, '{}', '{}', 'stopped', false, 1, now(), now(), now() from generate_series(1, 20000) n
            """);
        await ExecuteAsync("vacuum analyze flow_configurations");
        await using var explain = new NpgsqlCommand("explain " + await SweepAsync(), connection);
        await using var reader = await explain.ExecuteReaderAsync();
        var plan = "";
        while (await reader.ReadAsync())
        {
            plan += reader.GetString(0) + "\n";
        }

        plan.Should().Contain("ix_flow_configurations_draining").And.NotContain("Seq Scan on flow_configurations");

        async Task ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>The sweep's statement with its numbers written out.</summary>
    private async Task<string> SweepAsync()
    {
        var text = await Fixture.WithAsync<IFlowProvDb, string>(db => Task.FromResult(EndDrainsHandler.Drained(db).ToQueryString()));
        var lines = text.Split('\n').ToLookup(line => line.StartsWith("-- ", StringComparison.Ordinal));
        var sql = string.Join('\n', lines[false]);
        foreach (var parameter in lines[true])
        {
            var (name, value) = (parameter[3..].Split('=')[0], parameter.Split('\'')[1]);
            sql = sql.Replace(name, value, StringComparison.Ordinal);
        }

        return sql;
    }
}
