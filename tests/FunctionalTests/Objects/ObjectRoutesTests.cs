using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Objects;

public class ObjectRoutesTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const string Objects = "/api/v1/objects";

    [Fact]
    public async Task Post_json_saves_the_payload_and_answers_with_location_and_version()
    {
        using var response = await PostObjectAsync("""{"object_id":"o1","object_type":"ml_model","tags":["t"],"data":"cGF5bG9hZDI="}""");

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        response.Headers.Location.Should().Be("/api/v1/objects/o1");
        response.Headers.ETag!.ToString().Should().Be("\"0\"");
        var saved = await JsonAsync(response);
        saved["data_sha256"]!.GetValue<string>().Should().Be("b96b2ae937a0d587b9890dbad2e7e98d5e9898ed940ec10a7518a14d4fb4b60c");
        saved["object_size_bytes"]!.GetValue<int>().Should().Be(8);
        saved.AsObject().ContainsKey("data").Should().BeFalse();
        JsonNode.DeepEquals(await GetAsync($"{Objects}/o1"), saved).Should().BeTrue();
    }

    [Fact]
    public async Task Include_data_adds_standard_base64_of_the_asked_version()
    {
        byte[] first = [0xfb, 0xff, 0xfe, 1];
        await SaveAsync("""{"object_id":"o1"}""", first);
        await SaveAsync("""{"object_id":"o1"}""", "second"u8.ToArray());
        await SaveAsync("""{"object_id":"bare"}""");

        (await GetAsync($"{Objects}/o1?include_data=true"))["data"]!.GetValue<string>().Should().Be("c2Vjb25k");
        (await GetAsync($"{Objects}/o1/versions/0?include_data=true"))["data"]!.GetValue<string>().Should().Be("+//+AQ==");
        (await GetAsync($"{Objects}/o1"))["data"].Should().BeNull();
        (await GetAsync($"{Objects}/bare?include_data=true"))["data"].Should().BeNull();
    }

    [Fact]
    public async Task Include_data_refuses_more_than_32_MiB()
    {
        await SaveAsync("""{"object_id":"large"}""", PatternStream.Bytes(3, 0, (32 << 20) + 1));

        (await GetAsync($"{Objects}/large?include_data=true", 413))["detail"]!.GetValue<string>().Should().Contain("download");
    }

    [Fact]
    public async Task Missing_things_are_told_in_the_contracts_words()
    {
        await SaveAsync("""{"object_id":"o1","object_type":"ml_model"}""");

        foreach (var (path, detail) in new[]
        {
            ("objects/nope", "Object not found for object_id=nope."),
            ("objects/o1/versions/9", "Object not found for object_id=o1, version=9."),
            ("objects/nope/download", "Object not found for object_id=nope."),
            ("objects/o1/download?version=4", "Object not found for object_id=o1, version=4."),
            ("objects/o1/download", "Object payload not available."),
            ("objects/o1/versions/0/download", "Object payload not available."),
            ("datasets/o1", "Dataset not found: o1"),
            ("datasets/o1/versions/0", "Dataset not found: o1"),
            ("datasets/o1/download", "Dataset not found: o1"),
            ("models/nope", "Model not found: nope"),
            ("models/o1?version=7", "Model not found: o1"),
        })
        {
            (await GetAsync($"/api/v1/{path}", 404))["detail"]!.GetValue<string>().Should().Be(detail, "of {0}", path);
        }

        await GetAsync($"{Objects}/o1/versions/abc", 422);
        await GetAsync($"{Objects}/o1/history?limit=0", 422);
        await GetAsync("/api/v1/models/o1?version=abc", 422);
    }

    [Fact]
    public async Task Models_and_datasets_serve_objects_of_their_type()
    {
        await SaveAsync("""{"object_id":"m","object_type":"ml_model","custom_metadata":{"v":0}}""", "m0"u8.ToArray());
        await SaveAsync("""{"object_id":"m","custom_metadata":{"v":1}}""", "m1"u8.ToArray());
        await SaveAsync("""{"object_id":"d","object_type":"dataset"}""", "d0"u8.ToArray());

        (await GetAsync("/api/v1/models/m"))["version"]!.GetValue<int>().Should().Be(1);
        (await GetAsync("/api/v1/models/m?version=0&include_data=true"))["data"]!.GetValue<string>().Should().Be("bTA=");
        (await GetAsync("/api/v1/models/m/versions/0"))["source"]!.GetValue<string>().Should().Be("objects_snapshot");
        (await Client.GetStringAsync(new Uri("/api/v1/models/m/download?version=0", UriKind.Relative))).Should().Be("m0");
        (await Client.GetStringAsync(new Uri("/api/v1/datasets/d/download", UriKind.Relative))).Should().Be("d0");
    }

    [Fact]
    public async Task History_rows_have_the_fixed_shape_and_pages()
    {
        await SaveAsync("""{"object_id":"o1","custom_metadata":{"v":0},"created_by":"ana"}""", "p0"u8.ToArray());
        await SaveAsync("""{"object_id":"o1","pickle":true}""", "p1"u8.ToArray());
        await SaveAsync("""{"object_id":"bare"}""");

        var history = await GetAsync($"{Objects}/o1/history");
        history["count"]!.GetValue<int>().Should().Be(2);
        var rows = history["items"]!.AsArray().Select(row => row!.AsObject()).ToList();
        rows.Select(row => row["version"]!.GetValue<int>()).Should().Equal(1, 0);
        rows.Should().AllSatisfy(row => row.Select(field => field.Key).Should().Equal(
            "object_id", "version", "created_at", "created_by", "updated_at", "updated_by", "prev_version", "task_id", "workflow_id", "object_type",
            "custom_metadata", "tags", "object_size_bytes", "data_sha256", "data_hash_algo", "storage_type", "pickle"));
        rows[1]["prev_version"].Should().BeNull();
        rows[1]["created_by"]!.GetValue<string>().Should().Be("ana");
        rows.Select(row => row["pickle"]!.GetValue<bool>()).Should().Equal(true, false);
        rows.Should().AllSatisfy(row => row["storage_type"]!.GetValue<string>().Should().Be("in_object"));
        (await GetAsync($"{Objects}/bare/history"))["items"]![0]!["storage_type"].Should().BeNull();

        var first = await GetAsync($"{Objects}/o1/history?limit=1");
        var cursor = first["next_cursor"]!.GetValue<string>();
        var second = await GetAsync($"{Objects}/o1/history?limit=1&cursor={cursor}");
        second["items"]![0]!["version"]!.GetValue<int>().Should().Be(0);
        second["next_cursor"].Should().BeNull();
        second.AsObject().Should().NotContainKey("total");
        var counted = await GetAsync($"{Objects}/o1/history?limit=1&include_total=true");
        (counted["total"]!.GetValue<int>(), counted["total_is_lower_bound"]!.GetValue<bool>()).Should().Be((2, false));
        await GetAsync($"{Objects}/bare/history?cursor={cursor}", 400);
        foreach (var broken in new[] { "nonsense", "zz", "A", "%25", "%2F%2F%2F%2F", "====" })
        {
            await GetAsync($"{Objects}/o1/history?cursor={broken}", 400);
        }
    }

    [Fact]
    public async Task History_of_an_unknown_object_is_empty()
    {
        var history = await GetAsync($"{Objects}/nope/history");

        history["items"]!.AsArray().Should().BeEmpty();
        history["limit"]!.GetValue<int>().Should().Be(100);
    }

    [Theory]
    [InlineData("\"1\"", 201)]
    [InlineData("\"0\"", 412)]
    [InlineData("W/\"1\"", 412)]
    [InlineData("\"abc\"", 412)]
    [InlineData("\"0\", \"1\"", 201)]
    [InlineData("*", 201)]
    [InlineData("1", 400)]
    public async Task If_match_guards_the_version(string ifMatch, int status)
    {
        await SaveAsync("""{"object_id":"o1"}""");
        await SaveAsync("""{"object_id":"o1"}""");

        using var response = await PostObjectAsync("""{"object_id":"o1"}""", ifMatch);

        ((int)response.StatusCode).Should().Be(status);
        if (status == 412)
        {
            (await JsonAsync(response))["detail"]!.GetValue<string>().Should().Contain("latest version is 1");
        }
    }

    [Fact]
    public async Task If_match_any_needs_an_object()
    {
        using var response = await PostObjectAsync("""{"object_id":"new"}""", "*");

        response.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Multipart_streams_the_payload()
    {
        var content = PatternStream.Bytes(4, 0, 5_000_000);
        using var response = await PostMultipartAsync(
            ("metadata", new StringContent("""{"object_id":"mp","object_type":"dataset"}""")), ("data", new ByteArrayContent(content)));

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        (await JsonAsync(response))["object_size_bytes"]!.GetValue<int>().Should().Be(content.Length);
        (await Client.GetByteArrayAsync(new Uri($"{Objects}/mp/download", UriKind.Relative))).Should().Equal(content);
    }

    [Theory]
    [InlineData("data", "data")]
    [InlineData("data", "metadata")]
    [InlineData("data", "extra")]
    [InlineData("extra", "data")]
    [InlineData("metadata", "data")]
    public async Task Multipart_with_other_parts_is_400_and_stores_nothing(string second, string third)
    {
        using var response = await PostMultipartAsync(
            ("metadata", new StringContent("""{"object_id":"mp"}""")), (second, new ByteArrayContent([1])), (third, new ByteArrayContent([2])));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await JsonAsync(response))["detail"]!.GetValue<string>().Should().Contain("multipart body");
        await GetAsync($"{Objects}/mp", 404);
    }

    [Fact]
    public async Task Multipart_that_cannot_be_read_is_400_and_stores_nothing()
    {
        using var noMetadata = await PostMultipartAsync(("data", new ByteArrayContent([1])));
        noMetadata.StatusCode.Should().Be(HttpStatusCode.BadRequest);

        using var cut = new ByteArrayContent(Encoding.ASCII.GetBytes(
            "--b\r\nContent-Disposition: form-data; name=metadata\r\n\r\n{\"object_id\":\"cut\"}\r\n--b\r\nContent-Disposition: form-data; name=data\r\n\r\nhalf of it"));
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        using var response = await Client.PostAsync(new Uri(Objects, UriKind.Relative), cut);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await GetAsync($"{Objects}/cut", 404);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"data":"!!!"}""")]
    [InlineData("""{"data":5}""")]
    [InlineData("""{"tags":5}""")]
    [InlineData("""{"object_id":{}}""")]
    [InlineData("""{"object_id":""}""")]
    [InlineData("""{"object_id":"o","data":"cA==","data_sha256":"00"}""")]
    [InlineData("""{"custom_metadata":{"x":"\u0000"}}""")]
    [InlineData("""{"custom_metadata":{"x":"\ud800"}}""")]
    [InlineData("""{"custom_metadata":{"x":1e131071}}""")]
    public async Task Wrong_body_is_told(string body)
    {
        using var response = await PostObjectAsync(body);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await JsonAsync(response))["detail"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Json_over_64_MiB_is_413()
    {
        using var response = await PostObjectAsync($$"""{"data":"{{new string('A', 64 << 20)}}"}""");

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Metadata_is_normalised_as_in_ingestion()
    {
        using var response = await PostObjectAsync(
            """{"object_id":"o1","type":"dataset","tags":["b","a","b"],"custom_metadata":{"x":NaN,"api_key":"abc"},"task_id":null}""");

        var saved = (await JsonAsync(response)).AsObject();
        saved["object_type"]!.GetValue<string>().Should().Be("dataset");
        saved["tags"]!.ToJsonString().Should().Be("""["a","b"]""");
        saved["custom_metadata"]!["x"].Should().BeNull();
        saved["custom_metadata"]!["api_key"]!.GetValue<string>().Should().Be("REDACTED");
        saved.ContainsKey("type").Should().BeFalse();
        saved.ContainsKey("task_id").Should().BeFalse();
        response.Headers.GetValues("X-Redacted-Values").Should().Equal("1");

        await SaveAsync("""{"object_id":"o1","custom_metadata":{},"loss":1}""");
        (await GetAsync($"{Objects}/o1"))["custom_metadata"]!.ToJsonString().Should().Be("{}", "what is given replaces");
        await SaveAsync("""{"object_id":"o1","loss":NaN,"accuracy":NaN}""");
        var last = await GetAsync($"{Objects}/o1");
        last["loss"]!.GetValue<int>().Should().Be(1, "null replaces nothing");
        last.AsObject().Should().ContainKey("accuracy");
    }

    [Fact]
    public async Task Other_media_types_are_refused()
    {
        using var content = new StringContent("x", Encoding.UTF8, "text/plain");
        using var response = await Client.PostAsync(new Uri(Objects, UriKind.Relative), content);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("objects_snapshot")]
    [InlineData("elsewhere")]
    public async Task Fields_that_the_server_sets_are_not_taken_from_the_caller(string source)
    {
        await SaveAsync("""{"object_id":"o1"}""", "p"u8.ToArray());
        var read = (await GetAsync($"{Objects}/o1")).AsObject();
        read["version"] = 41;
        read["created_at"] = 1;
        read["source"] = source;
        read["_id"] = "x";

        using var response = await PostObjectAsync(read.ToJsonString());

        var saved = (await JsonAsync(response)).AsObject();
        saved["version"]!.GetValue<int>().Should().Be(1);
        saved["created_at"]!.GetValue<double>().Should().BeGreaterThan(1.7e9);
        saved.ContainsKey("source").Should().BeFalse();
        saved.ContainsKey("_id").Should().BeFalse();
    }

    [Fact]
    public async Task Save_without_id_gets_a_uuid()
    {
        using var response = await PostObjectAsync("{}");

        Guid.TryParse((await JsonAsync(response))["object_id"]!.GetValue<string>(), out _).Should().BeTrue();
    }

    [Fact]
    public async Task Data_inside_custom_metadata_survives()
    {
        await SaveAsync("""{"object_id":"o1","custom_metadata":{"data":{"x":1}}}""");

        (await GetAsync($"{Objects}/o1"))["custom_metadata"]!.ToJsonString().Should().Be("""{"data":{"x":1}}""");
    }

    [Theory]
    [InlineData("""{"object_id":"o1","data":{"$binary":{"base64":"AAH/","subType":"00"}}}""")]
    [InlineData("""{"object_id":"o1","data":{"$binary":"AAH/","$type":"00"}}""")]
    [InlineData("""{"object_id":"o1","data":{"$type":"00","$binary":"AAH/"}}""")]
    [InlineData("\uFEFF{\"object_id\":\"o1\",\"data\":\"AAH/\"}")]
    public async Task Payload_may_be_extended_json_and_the_body_begin_with_a_byte_order_mark(string body)
    {
        await PostAsync(Objects, body, 201);

        (await GetAsync($"{Objects}/o1?include_data=true"))["data"]!.GetValue<string>().Should().Be("AAH/");
    }

    [Theory]
    [InlineData("""{"object_id":"o1","data":{"$binary":{"base64":"%"}}}""")]
    [InlineData("""{"object_id":"o1","data":{"$binary":7}}""")]
    [InlineData("""{"object_id":"o1","data":{"$oid":"aaaaaaaaaaaaaaaaaaaaaaaa"}}""")]
    public async Task Other_wrappers_are_no_payload(string body) =>
        (await PostAsync(Objects, body, 400))["detail"]!.GetValue<string>().Should().Be("data must be standard base64 text");

    [Fact]
    public async Task Ingested_and_posted_objects_are_stored_without_the_kind_of_a_message()
    {
        await SaveAsync("\uFEFF{\"type\":\"object\",\"object_id\":\"posted\"}", "p"u8.ToArray());
        await IngestAsync("""{"type":"object","object_id":"ingested"}""", """{"object_id":"untold","object_type":"dataset"}""");

        foreach (var id in new[] { "posted", "ingested", "untold" })
        {
            (await GetAsync($"{Objects}/{id}")).AsObject().ContainsKey("type").Should().BeFalse();
        }
    }

    private async Task SaveAsync(string metadata, byte[]? payload = null)
    {
        using var response = payload is null
            ? await PostObjectAsync(metadata)
            : await PostMultipartAsync(("metadata", new StringContent(metadata)), ("data", new ByteArrayContent(payload)));
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostObjectAsync(string json, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Objects, UriKind.Relative))
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> PostMultipartAsync(params (string Name, HttpContent Content)[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, content) in parts)
        {
            form.Add(content, name);
        }

        return await Client.PostAsync(new Uri(Objects, UriKind.Relative), form);
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}
