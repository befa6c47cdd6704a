using System.Text.Json;
using System.Text.Json.Serialization;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Behaviours;

/// <summary>
/// Keeps the answer of a command with an Idempotency-Key in the command's own transaction, so that there is never an effect without an answer to
/// repeat. A command that fails keeps nothing: it changed nothing either, and its repetition is judged anew.
/// </summary>
public sealed class IdempotencyBehaviour<TRequest, TResponse>(IServiceProvider services) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return request is IIdempotentCommand<TResponse> { ChangesNothing: false } && Get<IdempotencyKey>() is { Value: { } value } key
            ? OnceAsync(key, value, next, cancellationToken)
            : next();
    }

    private async Task<TResponse> OnceAsync(
        IdempotencyKey key, string value, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        // A twin waits here until the first is committed. No other lock is held yet, so no circle can close.
        await Get<INameLock>().HoldAsync("idempotency_key", value, cancellationToken);
        var (db, now) = (Get<IFlowProvDb>(), Get<TimeProvider>().GetUtcNow());
        var kept = await db.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(answer => answer.Key == value, cancellationToken);
        if (kept is not null && now - kept.CreatedAt < KeptAnswer.Lifetime)
        {
            return Repeat(kept, key);
        }

        var answer = await next();
        if (kept is not null)
        {
            // It is too old, and may be gone by now: ForgetAnswers is after it too.
            await db.KeptAnswers.Where(old => old.Key == value).ExecuteDeleteAsync(cancellationToken);
        }

        var text = JsonSerializer.Serialize(answer, Json);
        db.KeptAnswers.Add(new KeptAnswer { Key = value, Request = key.Request.ToArray(), Answer = text, CreatedAt = now });
        await db.SaveChangesAsync(cancellationToken);
        return answer;
    }

    private static TResponse Repeat(KeptAnswer kept, IdempotencyKey key)
    {
        if (!key.Request.Span.SequenceEqual(kept.Request))
        {
            throw new FlowProvException(ErrorKind.KeyReused, "The Idempotency-Key was sent with another request before; each request needs its own.");
        }

        key.IsReplayed = true;
        return JsonSerializer.Deserialize<TResponse>(kept.Answer, Json)!;
    }

    // Asked for late, as in TransactionBehaviour.
    private T Get<T>() => (T)services.GetService(typeof(T))!;
}
