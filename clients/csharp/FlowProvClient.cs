namespace FlowProv.Client;

/// <summary>The FlowProv API, one property for each part. The HttpClient's BaseAddress says where the service is.</summary>
public sealed class FlowProvClient(HttpClient http)
{
    public WorkflowsClient Workflows { get; } = new WorkflowsClient(http);

    public TasksClient Tasks { get; } = new TasksClient(http);

    public ObjectsClient Objects { get; } = new ObjectsClient(http);

    public DatasetsClient Datasets { get; } = new DatasetsClient(http);

    public ModelsClient Models { get; } = new ModelsClient(http);

    public QueriesClient Queries { get; } = new QueriesClient(http);

    public IngestClient Ingest { get; } = new IngestClient(http);

    public HealthClient Health { get; } = new HealthClient(http);

    public UsersClient Users { get; } = new UsersClient(http);

    public AccountClient Account { get; } = new AccountClient(http);
}
