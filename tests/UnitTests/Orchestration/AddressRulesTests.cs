using System.Net;
using FlowProv.Infrastructure.Work.Http;

namespace FlowProv.UnitTests.Orchestration;

public class AddressRulesTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("168.63.129.16")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:53aa:64c::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Addresses_that_are_not_public_are_refused(string address)
    {
        new AddressRules(new HttpTaskOptions()).Allows("name.example", IPAddress.Parse(address)).Should().BeFalse();
        new AddressRules(new HttpTaskOptions { AllowPrivateAddresses = true }).Allows("name.example", IPAddress.Parse(address)).Should().BeTrue();
    }

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    public void Public_addresses_are_allowed(string address) =>
        new AddressRules(new HttpTaskOptions()).Allows("name.example", IPAddress.Parse(address)).Should().BeTrue();

    [Theory]
    [InlineData("handler.local", "10.9.9.9", true)]
    [InlineData("HANDLER.local", "10.9.9.9", true)]
    [InlineData("other.local", "10.9.9.9", false)]
    [InlineData("other.local", "10.1.2.3", true)]
    [InlineData("other.local", "::ffff:10.1.2.3", true)]
    [InlineData("other.local", "fd12::1", true)]
    [InlineData("other.local", "fd13::1", false)]
    public void Names_and_networks_can_be_allowed(string host, string address, bool allowed) =>
        new AddressRules(new HttpTaskOptions { AllowedHosts = ["handler.local", "10.1.0.0/16", "fd12::/16"] })
            .Allows(host, IPAddress.Parse(address)).Should().Be(allowed);
}
