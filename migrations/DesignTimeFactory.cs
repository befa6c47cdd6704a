using FlowProv.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FlowProv.Migrations;

/// <summary>What <c>dotnet ef</c> uses. The connection string is needed only by commands that touch a database.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<FlowProvDb>
{
    public FlowProvDb CreateDbContext(string[] args)
    {
        var connection = Environment.GetEnvironmentVariable("ConnectionStrings__FlowProv");
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(connection);
        return new FlowProvDb(options.Options);
    }
}
