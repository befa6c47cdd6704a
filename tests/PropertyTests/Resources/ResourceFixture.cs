using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.PropertyTests.Resources;

/// <summary>A database with the tables of orchestration, as far as filters see them.</summary>
public sealed class ResourceFixture : IAsyncLifetime
{
    private const string Tables =
        """
        create schema scratch;
        set search_path to scratch;
        create table flows (id uuid primary key, name text collate "C" not null, tags text[] not null);
        create table deployments (
            id uuid primary key, named_flow_id uuid, name text collate "C" not null, tags text[] not null, work_queue_name text, work_queue_id uuid,
            is_schedule_active boolean not null);
        create table flow_runs (
            id uuid primary key, named_flow_id uuid, run_name text collate "C" not null, tags text[] not null, deployment_id uuid, work_queue_name text,
            work_queue_id uuid, state_type text, state_name text, code_version text, started_at timestamptz, ended_at timestamptz,
            expected_start_at timestamptz, next_scheduled_at timestamptz, parent_task_run_id uuid, idempotency_key text, created_by json);
        create table task_runs (
            id uuid primary key, flow_run_id uuid, run_name text collate "C" not null, tags text[] not null, state_type text, state_name text,
            started_at timestamptz, ended_at timestamptz, expected_start_at timestamptz);
        create table run_logs (
            id uuid primary key, level int not null, message text collate "C" not null, logged_at timestamptz not null, flow_run_id uuid not null,
            task_run_id uuid);
        create table work_pools (id uuid primary key, name text collate "C" not null, type text not null);
        create table work_queues (id uuid primary key, name text collate "C" not null, work_pool_id uuid);
        create table block_types (id uuid primary key, name text not null, slug text not null);
        create table block_schemas (id uuid primary key, block_type_id uuid, capabilities text[] not null, version text not null);
        create table block_documents (
            id uuid primary key, name text collate "C", block_type_id uuid, block_schema_id uuid, is_anonymous boolean not null);
        """;

    private TestDatabase database = null!;

    public NpgsqlDataSource Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        Source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { SearchPath = "scratch" });
        await using var command = Source.CreateCommand(Tables);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        await Source.DisposeAsync();
        await database.DisposeAsync();
    }
}
