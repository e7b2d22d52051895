using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Units of dimension by name. Squares, cubes and speeds are made of the lengths here, not listed.</summary>
internal static class EnglishDimensionUnits
{
    public const string Length = "Length";
    public const string Area = "Area";
    public const string Volume = "Volume";
    public const string Speed = "Speed";
    public const string Angle = "Angle";
    public const string Information = "Information";

    /// <summary>The name of the one unit that angles and temperatures share.</summary>
    public const string Degree = "Degree";

    private const string Weight = "Weight";

    private const string Lengths = """
        Meter: meter|metre|meters|metres|~m
        Decimeter: ~dm
        Picometer: ~pm
        Mile: mile|miles|~mi
        Yard: ~yard|~yards|~yd|~yds
        Inch: inch|inches|~in|~"
        Foot: ~foot|~feet|ft
        Light year: light year|light-year|light years|light-years
        Pt: ~pt|~pts
        """;

    private const string Areas = """
        Square hectometer: hectare|hectares
        Square meter: sqm
        Square foot: sqft
        Square mile: sqmi|sqmile|sqmiles
        Acre: acre|acres
        """;

    private const string Volumes = """
        Liter: liter|litre|liters|litres|~l
        Milliliter: ml|mls|cc
        Cubic millimiter: cubic millimiter|cubic millimiters|cubic millimitre|cubic millimitres
        Fluid ounce: fl oz|fl. oz|fluid ounce|fluid ounces
        Fluid Dram: fluid dram|fluid drams|fluid drachm|fluid drachms|fluid drachma|fluidram|fluidrams
        Teaspoon: teaspoon|teaspoons|teaspoonful|teaspoonfuls|tea spoon|tea spoons|tsp|tsp.|tsps|tspn|tspn.|~ts.|~t.
        Tablespoon: tablespoon|tablespoons|tablespoonful|tablespoonfuls|table spoon|table spoons|tbsp|tbsp.|tbsps|tbs|tbs.|tbls|tbls.|~tbl|tbl.
        Pint: pint|pints|fl pt|fluid pint|fluid pints
        Quart: ~quart|~quarts|fl qt|fluid quart|fluid quarts|~qt|~qts
        Cup: ~cup|~cups
        Gill: ~gill|~gills
        Pinch: ~pinch|~pinches
        Barrel: ~barrel|~barrels|bbl
        Minim: minim|minims
        Cord: ~cord|~cords
        Peck: ~peck|~pecks
        Bushel: bushel|bushels
        Hogshead: hogshead|hogsheads
        """;

    private const string Weights = """
        Kilogram: kilo|kilos|kg|kgs
        Gram: gram|grams|gramme|grammes|gm|~g
        Milligram: mg|mgs
        Microgram: mcg
        Gallon: gallon|gallons|~gal|~gals
        Metric ton: metric ton|metric tons|metric tonne|metric tonnes
        Ton: ton|tons|tonne|tonnes|~t
        Pound: ~pound|pounds|lb|~lbs
        Ounce: ounces|~ounce|~oz
        Grain: ~grain|~grains|~gr
        Pennyweight: pennyweight|pennyweights
        Long ton (British): british long ton|british long tons|long ton (british)
        Short ton (US): us short ton|us short tons|short ton (us)
        Short hundredweight (US): us short hundredweight|short hundredweight (us)
        Stone: ~stone|~stones
        Dram: ~dram|~drams|~drachm|~drachma|roman drachma|greek drachma
        """;

    private const string Speeds = """
        Kilometer per hour: kph|kmph|kmh
        Mile per hour: mph
        Foot per second: ~fps
        Knot: ~knot|~knots|kt|kn
        """;

    private const string Angles = """
        Degree: degree|degrees|deg|deg.|°
        Radian: radian|radians|rad
        Turn: ~turn|~turns
        """;

    private const string Bits = """
        Bit: bit|bits
        Kilobit: kb|kbit|kbits
        Megabit: mb|mbit|mbits
        Gigabit: gb|gbit|gbits
        Terabit: tb|tbit|tbits
        Petabit: pb|pbit|pbits
        Byte: byte|bytes
        Kilobyte: kbyte|kbytes
        Megabyte: mbyte|mbytes
        Gigabyte: gbyte|gbytes
        Terabyte: tbyte|tbytes
        Petabyte: pbyte|pbytes
        """;

    private const string LengthPrefixes = "kilo=k hecto=h deca/deka=da deci=d centi=c milli=m micro=μ nano=n pico=p";
    private const string WeightPrefixes = "kilo=k milli=m micro=μ";
    private const string VolumePrefixes = "hecto=h deca/deka=da deci=d centi=c milli=m";
    private const string InformationPrefixes = "kilo=k mega=m giga=g tera=t peta=p";

    private static readonly string[] Meter = ["meter", "metre"];
    private static readonly string[] Gram = ["gram", "gramme"];
    private static readonly string[] Liter = ["liter", "litre"];

    /// <summary>All of them.</summary>
    public static UnitTable Make() => new UnitTable(512)
        .Add(Length, Lengths)
        .AddMetric(Length, Meter, "m", LengthPrefixes)
        .Add(Weight, Weights)
        .AddMetric(Weight, Gram, "g", WeightPrefixes)
        .Add(Volume, Volumes)
        .AddMetric(Volume, Liter, "l", VolumePrefixes)
        .Add(Area, Areas)
        .Add(Speed, Speeds)
        .Add(Angle, Angles)
        .Add(Information, Bits)
        .AddMetric(Information, ["bit"], null, InformationPrefixes)
        .AddMetric(Information, ["byte"], null, InformationPrefixes);
}
