namespace FlowProv.Application.Behaviours;

/// <summary>A command whose repetition with the same Idempotency-Key gets the first answer instead of acting again.</summary>
public interface IIdempotentCommand<out T> : ICommand<T>
{
    /// <summary>A dry run has no effect to repeat; its key is left alone.</summary>
    bool ChangesNothing => false;
}
