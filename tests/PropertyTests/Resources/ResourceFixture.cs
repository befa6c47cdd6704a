using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.PropertyTests.Resources;

/// <summary>A database with the columns that the migrations make, without their constraints: random rows refer to what is missing.</summary>
public sealed class ResourceFixture : IAsyncLifetime
{
    // Generated columns become plain ones, so that rows may have any state.
    private const string Tables =
        """
        create schema scratch;
        do $$
        declare told record;
        begin
            for told in select tablename as name from pg_tables where schemaname = 'public' loop
                execute format('create table scratch.%I (like public.%I)', told.name, told.name);
            end loop;
            for told in
                select relname as name, string_agg(format('alter column %I drop not null', attname), ', ') as changes
                from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = 'scratch'::regnamespace and relkind = 'r' and attnum > 0 and attnotnull
                group by relname
            loop
                execute format('alter table scratch.%I %s', told.name, told.changes);
            end loop;
        end $$;
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
