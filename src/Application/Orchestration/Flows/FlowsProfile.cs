using AutoMapper;
using FlowProv.Domain.Flows;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>How rows become what is shown of them, within the query.</summary>
internal sealed class FlowsProfile : Profile
{
    public FlowsProfile()
    {
        CreateProjection<FlowVersion, FlowVersionEntry>();
        CreateProjection<FlowEvent, FlowEventEntry>();
        CreateProjection<FlowConfiguration, FlowStatus>()
            .ForMember(status => status.Status, map => map.MapFrom(flow => FlowStateRules.Of(flow.DesiredState, flow.Draining, flow.ObservedState)))
            .ForMember(status => status.Desired, map => map.MapFrom(flow => flow.DesiredState))
            .ForMember(status => status.Observed, map => map.MapFrom(flow => flow.ObservedState))

            // What runs would be started from; those that are open are in another table, the caller looks.
            .ForMember(
                status => status.ActiveVersion,
                map => map.MapFrom(flow => flow.Fullname != null && flow.DesiredState != FlowState.Stopped ? flow.Version : (int?)null))
            .ForMember(status => status.OpenRuns, map => map.Ignore());
    }
}
