namespace NewsTools.Formats.Writing;

/// <summary>
/// Places the nodes of a small graph on a rectangle by forces (Fruchterman and Reingold, 1991): linked nodes draw each
/// other, all push each other away, and labels do not lie on one another. Square roots alone are taken, so that every
/// machine draws the same picture.
/// </summary>
internal sealed class NetworkLayout
{
    private const int Rounds = 400;
    private const int SpreadingRounds = 200;
    private const double LabelHeight = 40;

    /// <summary>What the largest circle needs above its middle, and with its label below.</summary>
    private const double Above = 14;
    private const double Below = 30;

    private readonly (int A, int B, double Weight)[] _links;
    private readonly double[] _labels;
    private readonly double _width;
    private readonly double _height;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _moveX;
    private readonly double[] _moveY;

    /// <summary>Places as many nodes as there are labels.</summary>
    /// <param name="labels">The width of each node's label.</param>
    /// <param name="links">Pairs of nodes, each with a weight from 0 to 1.</param>
    /// <param name="width">The width of the rectangle.</param>
    /// <param name="height">Its height.</param>
    public NetworkLayout(double[] labels, (int A, int B, double Weight)[] links, double width, double height)
    {
        (_labels, _links, _width, _height) = (labels, links, width, height);
        (_x, _y, _moveX, _moveY) = (new double[labels.Length], new double[labels.Length], new double[labels.Length], new double[labels.Length]);
        Start();
        for (var round = 0; round < Rounds; round++) Relax(1 - ((double)round / Rounds));
        for (var round = 0; round < SpreadingRounds && Spread(); round++)
        {
        }
    }

    /// <summary>The place of a node, in whole units from the upper left corner.</summary>
    public (int X, int Y) this[int node] => ((int)Math.Round(_x[node]), (int)Math.Round(_y[node]));

    /// <summary>The nodes on a grid, so that no two are in one place; the first ones in its middle rows.</summary>
    private void Start()
    {
        var columns = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(_x.Length * _width / _height)));
        for (var i = 0; i < _x.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            _x[i] = (column + 0.5 + (row % 2 * 0.3)) * _width / (columns + 0.5);
            _y[i] = (row + 0.5 + (column % 2 * 0.2)) * _height / Math.Ceiling((double)_x.Length / columns);
        }
    }

    private void Relax(double heat)
    {
        var ideal = Math.Sqrt(_width * _height / Math.Max(1, _x.Length)) * 0.8;
        Array.Clear(_moveX);
        Array.Clear(_moveY);
        for (var i = 0; i < _x.Length; i++)
            for (var j = i + 1; j < _x.Length; j++)
                Push(i, j, ideal);
        foreach (var (a, b, weight) in _links) Pull(a, b, ideal, 0.3 + (0.7 * weight));
        for (var i = 0; i < _x.Length; i++) Step(i, heat * _width / 10);
    }

    private void Push(int i, int j, double ideal)
    {
        var (dx, dy) = (_x[i] - _x[j], _y[i] - _y[j]);
        var square = Math.Max(1, (dx * dx) + (dy * dy));
        var force = ideal * ideal / square;
        Move(i, dx * force, dy * force);
        Move(j, -dx * force, -dy * force);
    }

    private void Pull(int a, int b, double ideal, double strength)
    {
        var (dx, dy) = (_x[a] - _x[b], _y[a] - _y[b]);
        var force = strength * Math.Sqrt((dx * dx) + (dy * dy)) / ideal;
        Move(a, -dx * force, -dy * force);
        Move(b, dx * force, dy * force);
    }

    private void Move(int node, double x, double y)
    {
        _moveX[node] += x;
        _moveY[node] += y;
    }

    private void Step(int i, double longest)
    {
        // A little drawing to the middle keeps parts that nothing links together.
        Move(i, ((_width / 2) - _x[i]) * 0.8, ((_height / 2) - _y[i]) * 1.4);
        var length = Math.Max(1e-9, Math.Sqrt((_moveX[i] * _moveX[i]) + (_moveY[i] * _moveY[i])));
        var step = Math.Min(length, longest) / length;
        Put(i, _x[i] + (_moveX[i] * step), _y[i] + (_moveY[i] * step));
    }

    private void Put(int i, double x, double y)
    {
        var margin = Math.Min(_labels[i] / 2, _width / 2);
        _x[i] = Math.Clamp(x, margin, _width - margin);
        _y[i] = Math.Clamp(y, Above, _height - Below);
    }

    /// <summary>Moves labels that lie on one another apart, along the shorter way.</summary>
    /// <returns>Whether any did.</returns>
    private bool Spread()
    {
        var moved = false;
        for (var i = 0; i < _x.Length; i++)
            for (var j = i + 1; j < _x.Length; j++)
            {
                var overX = ((_labels[i] + _labels[j]) / 2) + 8 - Math.Abs(_x[i] - _x[j]);
                var overY = LabelHeight - Math.Abs(_y[i] - _y[j]);
                if (overX <= 0 || overY <= 0) continue;
                moved = true;
                if (overY <= overX) Apart(i, j, 0, (_y[i] < _y[j] ? -1 : 1) * ((overY / 2) + 0.5));
                else Apart(i, j, (_x[i] < _x[j] ? -1 : 1) * ((overX / 2) + 0.5), 0);
            }

        return moved;
    }

    private void Apart(int i, int j, double x, double y)
    {
        Put(i, _x[i] + x, _y[i] + y);
        Put(j, _x[j] - x, _y[j] - y);
    }
}
