using System.Collections.Immutable;
using System.Globalization;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>The operators of a field, and the fields that several objects have alike.</summary>
internal static class FieldFilters
{
    private static readonly string[] StateTypes =
    [
        "SCHEDULED", "PENDING", "RUNNING", "COMPLETED", "FAILED", "CANCELLED", "CRASHED", "PAUSED", "CANCELLING",
    ];

    /// <summary>A field of an object: one condition, true when no operator is effective.</summary>
    public static FilterMember Field(string name, params ImmutableArray<FilterMember> operators) =>
        Field(name, new FilterShape(IsJoinable: false, operators));

    /// <summary>A field with <c>operator</c>.</summary>
    public static FilterMember Joinable(string name, params ImmutableArray<FilterMember> operators) =>
        Field(name, new FilterShape(IsJoinable: true, operators));

    public static FilterMember Id() => Field("id", AnyUuid("id"));

    public static FilterMember Name() => Field("name", AnyText("name"), Like("name"));

    public static FilterMember Tags(params ImmutableArray<FilterMember> more) => Joinable("tags", [HasAll("tags"), IsEmpty("tags"), .. more]);

    /// <summary>Type and name take part in the state's own conjunction: an empty one adds nothing.</summary>
    public static FilterMember State() => Joinable(
        "state",
        Spread("type", AnyOf("state_type", value => value.Enums(StateTypes)), NotAnyOf("state_type", value => value.Enums(StateTypes))),
        Spread("name", AnyText("state_name"), NotAnyText("state_name")));

    public static FilterMember Interval(string name, params ImmutableArray<FilterMember> more) =>
        Field(name, [Instant("before_", name, CompareOp.Lte), Instant("after_", name, CompareOp.Gte), .. more]);

    public static FilterMember AnyUuid(string field) => One("any_", value => value.Uuids() is { } ids ? In(field, ids) : null);

    public static FilterMember NotAnyUuid(string field) =>
        One("not_any_", value => value.Uuids() is { } ids ? NotIn(field, In(field, ids)) : null);

    public static FilterMember AnyText(string field, string @operator = "any_") =>
        One(@operator, value => value.Texts() is { } texts ? In(field, texts) : null);

    public static FilterMember NotAnyText(string field) => NotAnyOf(field, value => value.Texts());

    /// <summary>Identifiers inside JSON, where they stand as text.</summary>
    public static FilterMember AnyUuidText(string field, string @operator) =>
        One(@operator, value => value.Uuids() is { } ids ? In(field, [.. ids.Select(id => id.ToString("D", CultureInfo.InvariantCulture))]) : null);

    public static FilterMember Like(string field) => One("like_", value => value.Text() is { } text ? new Like(FieldPath.Of(field), text) : null);

    public static FilterMember StartsWith(string field) => One(
        "startswith_", value => value.Texts() is not { } texts ? null : texts.IsEmpty ? new All() : new StartsWith(FieldPath.Of(field), texts));

    public static FilterMember IsNull(string field) =>
        Flag("is_null_", new Compare(FieldPath.Of(field), CompareOp.Eq, new NullValue()), new Exists(FieldPath.Of(field)));

    public static FilterMember Equal(string field, bool negated = false)
    {
        var (isTrue, isFalse) = (Is(true), Is(false));
        return negated ? Flag("eq_", isFalse, isTrue) : Flag("eq_", isTrue, isFalse);

        Compare Is(bool value) => new(FieldPath.Of(field), CompareOp.Eq, new BooleanValue(value));
    }

    public static FilterMember HasAll(string field) => One(
        "all_", value => value.Texts() is not { } texts ? null : texts.IsEmpty ? new All() : new HasItems(FieldPath.Of(field), texts));

    public static FilterMember Integer(string @operator, string field, CompareOp op) => One(@operator, value =>
        value.Integer() is { } number ? new Compare(FieldPath.Of(field), op, new NumberValue(number.ToString(CultureInfo.InvariantCulture))) : null);

    /// <summary>An operator that takes true or false.</summary>
    public static FilterMember Flag(string @operator, Filter whenTrue, Filter whenFalse) =>
        One(@operator, value => value.Boolean() is { } flag ? (flag ? whenTrue : whenFalse) : null);

    /// <summary>An operator; null from the reader when its operand is wrong.</summary>
    public static FilterMember One(string @operator, Func<BodyValue, Filter?> read) =>
        new(@operator, value => read(value) is { } filter ? [filter] : []);

    public static In In(string field, ImmutableArray<Guid> ids) => new(FieldPath.Of(field), [.. ids.Select(id => new UuidValue(id))]);

    private static In In(string field, ImmutableArray<string> texts) => new(FieldPath.Of(field), [.. texts.Select(text => new TextValue(text))]);

    /// <summary>Null is not in a list and not outside of it either; an empty list excludes nothing.</summary>
    private static Filter NotIn(string field, In list) => list.Values.IsEmpty ? new All() : new And([new Exists(FieldPath.Of(field)), new Not(list)]);

    private static FilterMember AnyOf(string field, Func<BodyValue, ImmutableArray<string>?> read) =>
        One("any_", value => read(value) is { } texts ? In(field, texts) : null);

    private static FilterMember NotAnyOf(string field, Func<BodyValue, ImmutableArray<string>?> read) =>
        One("not_any_", value => read(value) is { } texts ? NotIn(field, In(field, texts)) : null);

    private static FilterMember IsEmpty(string field) =>
        Flag("is_null_", new IsEmpty(FieldPath.Of(field)), new Not(new IsEmpty(FieldPath.Of(field))));

    private static FilterMember Instant(string @operator, string field, CompareOp op) =>
        One(@operator, value => value.Instant() is { } time ? new Compare(FieldPath.Of(field), op, new InstantValue(time)) : null);

    private static FilterMember Field(string name, FilterShape shape) =>
        One(name, value => value.Members() is { } members ? shape.Read(members) : null);

    private static FilterMember Spread(string name, params ImmutableArray<FilterMember> operators)
    {
        var shape = new FilterShape(IsJoinable: false, operators);
        return new FilterMember(name, value => value.Members() is { } members ? shape.Parts(members) : []);
    }
}
