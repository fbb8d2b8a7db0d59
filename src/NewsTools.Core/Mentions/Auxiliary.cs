namespace NewsTools;

/// <summary>A kind of auxiliary verb.</summary>
internal enum Auxiliary : byte
{
    None,

    /// <summary><c>is</c>, <c>was</c>.</summary>
    Be,

    /// <summary><c>been</c>.</summary>
    Been,

    /// <summary><c>has</c>, <c>had</c>.</summary>
    Have,

    /// <summary><c>will</c>, <c>can</c>, <c>did</c>, <c>to</c>.</summary>
    Modal,
}
