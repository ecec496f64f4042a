namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Cities and countries that people type and the zone database has no name for.</summary>
internal static class ZoneCities
{
    public static readonly (string Zone, string Names)[] All =
    [
        ("Europe/Berlin", "Deutschland Munich München Hamburg Frankfurt Cologne Köln Stuttgart Düsseldorf Leipzig Hannover Nuremberg Nürnberg CET"),
        ("Europe/Zurich", "Schweiz Suisse Geneva Genève Basel Bern Lausanne"),
        ("Europe/Vienna", "Österreich Wien Graz Salzburg Linz"),
        ("Europe/London", "England Scotland Wales Great Manchester Edinburgh Birmingham Glasgow Leeds Bristol Cambridge Oxford"),
        ("Europe/Paris", "Lyon Marseille Toulouse Lille Nice Bordeaux"),
        ("Europe/Madrid", "España Barcelona Valencia Seville Bilbao"),
        ("Europe/Rome", "Italia Milan Milano Turin Torino Naples Bologna Roma"),
        ("Europe/Amsterdam", "Holland Nederland Rotterdam Hague Eindhoven Utrecht"),
        ("Europe/Brussels", "Antwerp Ghent Belgique België"),
        ("Europe/Lisbon", "Porto"),
        ("Europe/Copenhagen", "Danmark Aarhus"),
        ("Europe/Stockholm", "Sverige Gothenburg Göteborg Malmö"),
        ("Europe/Oslo", "Norge Bergen"),
        ("Europe/Helsinki", "Suomi Tampere Espoo"),
        ("Europe/Warsaw", "Polska Krakow Wroclaw Gdansk Poznan Warszawa"),
        ("Europe/Prague", "Czech Praha Brno"),
        ("America/New_York", "USA Boston Washington Atlanta Miami Philadelphia Charlotte Pittsburgh Orlando EST EDT Eastern"),
        ("America/Chicago", "USA Texas Houston Dallas Austin Minneapolis Nashville Antonio CST CDT Central"),
        ("America/Denver", "USA Boulder Salt Lake Utah Colorado MST MDT Mountain"),
        ("America/Phoenix", "USA Arizona Scottsdale"),
        ("America/Los_Angeles", "USA California San Francisco Seattle Diego Jose Portland Vegas Silicon Valley PST PDT Pacific"),
        ("America/Toronto", "Montreal Ottawa Québec"),
        ("America/Edmonton", "Calgary"),
        ("America/Sao_Paulo", "Brasil Rio Janeiro Brasilia"),
        ("America/Mexico_City", "México Guadalajara"),
        ("Asia/Kolkata", "Bangalore Bengaluru Mumbai Bombay Delhi Hyderabad Chennai Pune Calcutta IST"),
        ("Asia/Shanghai", "Beijing Shenzhen Guangzhou Hangzhou Chengdu"),
        ("Asia/Tokyo", "Osaka Kyoto Nagoya Yokohama JST"),
        ("Asia/Seoul", "Korea Busan"),
        ("Asia/Dubai", "UAE Emirates Abu Dhabi"),
        ("Asia/Riyadh", "KSA Jeddah"),
        ("Asia/Jerusalem", "Tel Aviv"),
        ("Asia/Ho_Chi_Minh", "Hanoi Saigon Việt"),
        ("Asia/Karachi", "Lahore Islamabad"),
        ("Africa/Johannesburg", "Cape Town Pretoria Durban"),
        ("Africa/Lagos", "Abuja"),
        ("Australia/Sydney", "Canberra"),
        ("Pacific/Auckland", "Wellington Christchurch NZ"),
    ];
}
