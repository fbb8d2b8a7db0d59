namespace NewsTools.Entities;

/// <summary>Of the candidates that fit the only one, or the only one of several that was the topic of a sentence.</summary>
internal struct SoleCandidate
{
    private int _found = -1;
    private int _topic = -1;
    private bool _areSeveral;
    private bool _areSeveralTopics;

    public SoleCandidate()
    {
    }

    /// <summary>Its index, or -1 where there is none or which one is open.</summary>
    public readonly int Index => !_areSeveral ? _found : !_areSeveralTopics ? _topic : -1;

    /// <summary>Adds one that fits; it may come several times.</summary>
    public void Add(int index, bool wasTopic)
    {
        _areSeveral |= _found >= 0 && _found != index;
        _found = index;
        if (!wasTopic) return;
        _areSeveralTopics |= _topic >= 0 && _topic != index;
        _topic = index;
    }
}
