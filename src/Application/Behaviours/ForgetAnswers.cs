using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Behaviours;

/// <summary>Deletes answers that are kept no longer, at most so many; returns how many.</summary>
public sealed record ForgetAnswers(int Limit) : ICommand<int>;

internal sealed class ForgetAnswersHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<ForgetAnswers, int>
{
    public Task<int> Handle(ForgetAnswers request, CancellationToken cancellationToken)
    {
        var last = time.GetUtcNow() - KeptAnswer.Lifetime;
        return db.KeptAnswers.Where(answer => answer.CreatedAt <= last)
            .OrderBy(answer => answer.CreatedAt)
            .Take(request.Limit)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
