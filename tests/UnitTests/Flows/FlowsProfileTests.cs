using AutoMapper;
using FlowProv.Application.Orchestration.Flows;
using Microsoft.Extensions.Logging.Abstractions;

namespace FlowProv.UnitTests.Flows;

public class FlowsProfileTests
{
    [Fact]
    public void Every_member_has_its_source() =>
        new MapperConfiguration(mapper => mapper.AddProfile<FlowsProfile>(), NullLoggerFactory.Instance).AssertConfigurationIsValid();
}
