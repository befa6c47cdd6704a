using System.Text;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Filters;

public class NumberTextTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("-0.0", true)]
    [InlineData("5e-324", true)]
    [InlineData("1.7976931348623157E+308", true)]
    [InlineData("0e324", true)]
    [InlineData("1e00000000000000000000000000000000000000000002", true)]
    [InlineData("-0.123456789012345678901234567890123456789", true)]
    [InlineData("1234567890123456789012345678901234567890", true)]
    [InlineData("12345678901234567890123456789012345678901", false)]
    [InlineData("0.1234567890123456789012345678901234567890", false)]
    [InlineData("1e309", false)]
    [InlineData("1e-400", false)]
    [InlineData("0e325", false)]
    [InlineData("0e99999999999", false)]
    [InlineData("0e-2147483648", false)]
    public void What_a_document_may_hold_a_filter_may_ask_for(string number, bool accepted)
    {
        var stored = JsonDoor.Check(Encoding.UTF8.GetBytes($"[{number}]"));
        var asked = () => FilterJsonParser.Parse($$"""{"a":{{number}} }""", Collection.Tasks);

        (stored is null).Should().Be(accepted);
        NumberText.Refuse(Encoding.UTF8.GetBytes(number)).Should().Be(stored);
        if (accepted)
        {
            asked.Should().NotThrow();
        }
        else
        {
            asked.Should().Throw<FlowProvException>().Which.Kind.Should().Be(ErrorKind.Invalid);
        }
    }

    [Theory]
    [InlineData("1", "1.0e0", 0)]
    [InlineData("0e324", "-0", 0)]
    [InlineData("1e-324", "0", 1)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    public void Numbers_compare_exactly(string left, string right, int order) => NumberText.Compare(left, right).Should().Be(order);
}
