using StrategicPartnerships.Bot;

var builder = WebApplication.CreateBuilder(args);
builder.AddBot();
var app = builder.Build();
app.UseBot();
app.Run();
