using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>The data of a theory's case as JSON, so that a test runner lists each case by itself.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string Key = "TestObjectKey";

    /// <summary>Creates an object to be filled by xunit.</summary>
    public TestDataObject()
    {
    }

    /// <summary>Creates the data of a case.</summary>
    /// <param name="testData">The data; must survive being stored as JSON.</param>
    public TestDataObject(object testData)
    {
        TestObject = JsonConvert.SerializeObject(testData);
    }

    /// <summary>The data as JSON; null until there is some.</summary>
    public string TestObject { get; private set; }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        TestObject = serializationInfo.GetValue<string>(Key);
    }

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        serializationInfo.AddValue(Key, TestObject);
    }

    /// <summary>Reads the data.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>A new object.</returns>
    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
