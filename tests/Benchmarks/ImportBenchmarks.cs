using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.PartnerFinder.Import;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Benchmarks;

/// <summary>Ten thousand candidates of one's own from text to ranking, the order under 24 changed weights included (playbook §8.5 d). Budget: 1 s.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private readonly PartnerSheets _sheets = Playbook.Load(PlaybookFiles.Embedded()).Partners;
    private string _csv = "";
    private OwnCandidateList _list = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var ids = _sheets.Criteria.Criteria.Select(c => c.Id).ToArray();
        var csv = new StringBuilder("Company;Region;" + string.Join(';', ids) + ";Accounts;Win probability;Deal size\n");
        for (var n = 1; n <= ImportLimits.Rows; n++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"Company {n};DACH");
            for (var i = 0; i < ids.Length; i++)
                csv.Append(';').Append(((n * 7) + (i * 13) + (n / 11)) % 6 is var rating && rating == 0 ? "" : rating.ToString(CultureInfo.InvariantCulture));
            csv.Append(CultureInfo.InvariantCulture, $";{n % 90};{n % 100} %;{n % 70}k\n");
        }

        (_csv, _list) = (csv.ToString(), Read(csv.ToString()));
    }

    [Benchmark(Description = "read 10,000 rows")]
    public OwnCandidateList Read() => Read(_csv);

    [Benchmark(Description = "rank 10,000 candidates, 24 changed weights included")]
    public CandidateRanking Rank() => CandidateRanking.Of(_list, [], _sheets);

    [Benchmark(Baseline = true, Description = "whole: read and rank")]
    public CandidateRanking Whole() => CandidateRanking.Of(Read(_csv), [], _sheets);

    private OwnCandidateList Read(string csv)
    {
        var table = CandidateTable.Read(csv);
        var map = ColumnMap.Recognise(table, _sheets.Criteria);
        var read = CandidateReader.Read(table, map, _sheets.Criteria);
        return read.Problems.Any ? throw new InvalidOperationException(read.Problems.Text) : new([.. _sheets.Criteria.Criteria.Select(c => c.Id)], "", "", read.Candidates);
    }
}
