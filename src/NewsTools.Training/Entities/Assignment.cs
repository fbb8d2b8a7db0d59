namespace NewsTools.Training.Entities;

/// <summary>The assignment problem, by the method of Kuhn and Munkres with potentials, in cubic time.</summary>
internal static class Assignment
{
    /// <summary>The greatest sum of values with no row and no column taken twice; values are not negative.</summary>
    public static double BestSum(double[,] values)
    {
        int rows = values.GetLength(0), columns = values.GetLength(1);
        var size = Math.Max(rows, columns);
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        var rowOf = new int[size + 1];
        for (var row = 1; row <= size; row++) Assign(row, Cost, rowPotential, columnPotential, rowOf);
        var sum = 0.0;
        for (var column = 1; column <= size; column++) sum -= Cost(rowOf[column], column);
        return sum;

        double Cost(int row, int column) => row <= rows && column <= columns ? -values[row - 1, column - 1] : 0;
    }

    private static void Assign(int row, Func<int, int, double> cost, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        var size = rowOf.Length - 1;
        var least = Enumerable.Repeat(double.PositiveInfinity, size + 1).ToArray();
        var from = new int[size + 1];
        var used = new bool[size + 1];
        rowOf[0] = row;
        var column = 0;
        while (rowOf[column] != 0)
        {
            used[column] = true;
            var delta = double.PositiveInfinity;
            var next = 0;
            for (var j = 1; j <= size; j++)
            {
                if (used[j]) continue;
                var reduced = cost(rowOf[column], j) - rowPotential[rowOf[column]] - columnPotential[j];
                if (reduced < least[j]) (least[j], from[j]) = (reduced, column);
                if (least[j] < delta) (delta, next) = (least[j], j);
            }

            for (var j = 0; j <= size; j++)
            {
                if (!used[j]) least[j] -= delta;
                else
                {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                }
            }

            column = next;
        }

        for (; column != 0; column = from[column]) rowOf[column] = rowOf[from[column]];
    }
}
