using System.Buffers;
using System.Globalization;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Collects a long text in memory borrowed from the shared pool, so that a rendering allocates little but its result.
/// For one thread, to be disposed of; the text is complete with <see cref="ToString"/>.
/// </summary>
internal sealed class TextBuffer(int capacity) : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    public TextBuffer Append(char c)
    {
        Room(1)[0] = c;
        return this;
    }

    public TextBuffer Append(char c, int count)
    {
        Room(count).Fill(c);
        return this;
    }

    public TextBuffer Append(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return Append(digits[..length]);
    }

    /// <summary>The number with one decimal at most.</summary>
    public TextBuffer Append(double number)
    {
        Span<char> digits = stackalloc char[32];
        return number.TryFormat(digits, out var length, "0.#", CultureInfo.InvariantCulture) ? Append(digits[..length]) : throw new ArgumentOutOfRangeException(nameof(number));
    }

    public TextBuffer Append(string text) => Append(text.AsSpan());

    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        return this;
    }

    /// <summary>The text with one character in place of another.</summary>
    public TextBuffer Append(ReadOnlySpan<char> text, char old, char instead)
    {
        text.Replace(Room(text.Length), old, instead);
        return this;
    }

    public override string ToString() => new(_chars, 0, _length);

    public void Dispose()
    {
        var chars = _chars;
        (_chars, _length) = ([], 0);
        if (chars.Length > 0)
            ArrayPool<char>.Shared.Return(chars);
    }

    /// <summary>The next places, which the caller fills.</summary>
    private Span<char> Room(int count)
    {
        if (_chars.Length - _length < count)
            Grow(count);
        var room = _chars.AsSpan(_length, count);
        _length += count;
        return room;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, _length + count));
        _chars.AsSpan(0, _length).CopyTo(larger);
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
