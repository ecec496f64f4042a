using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Reads one playbook file into records: camelCase keys, kebab-case enum values, unknown or missing keys are problems with their line.</summary>
public static class PlaybookYaml
{
    public static T Read<T>(PlaybookFiles files, string name) => Read<T>(name, files.Text(name));

    /// <summary>The same for a text that is no file of the playbook, such as the forms' labels.</summary>
    public static T Read<T>(string name, string text)
    {
        try
        {
            return NewDeserializer().Deserialize<T>(text)
                ?? throw new PlaybookException(new PlaybookProblem(name, 0, "is empty"));
        }
        catch (YamlException e)
        {
            throw new PlaybookException(new PlaybookProblem(name, (int)e.Start.Line, (e.InnerException ?? e).Message));
        }
    }

    /// <summary>The line where <paramref name="value"/> stands as a key or a scalar, for problems found after reading; 0 when it does not.</summary>
    public static int LineOf(PlaybookFiles files, string name, string value)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(files.Text(name)));
        return (int)(stream.Documents.SelectMany(d => d.AllNodes).FirstOrDefault(n => n is YamlScalarNode s && s.Value == value)?.Start.Line ?? 0);
    }

    private static IDeserializer NewDeserializer() => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(new SourcedConverter())
        .WithNodeDeserializer(new ReadOnlyCollections())
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    private sealed class SourcedConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(Sourced);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => Sourced.Parse(parser.Consume<Scalar>().Value);

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException("The playbook is read only.");
    }

    /// <summary>Records hold read-only lists and maps; YamlDotNet only builds the writable ones.</summary>
    private sealed class ReadOnlyCollections : INodeDeserializer
    {
        public bool Deserialize(IParser reader, Type expectedType, Func<IParser, Type, object?> nestedObjectDeserializer, out object? value, ObjectDeserializer rootDeserializer)
        {
            value = null;
            var open = expectedType.IsGenericType ? expectedType.GetGenericTypeDefinition() : null;
            var concrete = open == typeof(IReadOnlyList<>) ? typeof(List<>) : open == typeof(IReadOnlyDictionary<,>) ? typeof(Dictionary<,>) : null;
            if (concrete is null)
                return false;
            value = nestedObjectDeserializer(reader, concrete.MakeGenericType(expectedType.GetGenericArguments()));
            return true;
        }
    }
}
