namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class GrpcCoreApiTests
{
    // As the generator of Grpc.Tools writes them.
    private const string Generated = """
        public sealed class Shop
        {
            [BindServiceMethod(typeof(Shop), "BindService")]
            public abstract class ShopBase
            {
                [System.CodeDom.Compiler.GeneratedCode("grpc_csharp_plugin", null)]
                public virtual Task<Order> Load(Order request, ServerCallContext context) => throw new RpcException(new Status(StatusCode.Unimplemented, ""));
            }

            public sealed class ShopClient : ClientBase<ShopClient>
            {
                [System.CodeDom.Compiler.GeneratedCode("grpc_csharp_plugin", null)]
                public AsyncUnaryCall<Order> LoadAsync(Order request, CallOptions options) => CallInvoker.AsyncUnaryCall<Order, Order>(null!, null, options, request);

                protected override ShopClient NewInstance(ClientBaseConfiguration configuration) => throw new NotSupportedException();
            }
        }
        """;

    private static readonly LibraryCode s_code = new("using Grpc.Core;", Generated, typeof(Grpc.Core.CallInvoker));

    [Fact]
    public Task A_client_sends_its_request() => s_code.CheckMembers(
        "public async Task A(Shop.ShopClient client, Order order) => await client.LoadAsync({|PRIV1003:order|}, default);",
        "public async Task B(Shop.ShopClient client) => await client.LoadAsync(new Order { Id = 1 }, default);",
        "public Task C(IServerStreamWriter<Order> answers, Order order) => answers.WriteAsync({|PRIV1003:order|});",
        "public void E(ServerCallContext call, Order order) => call.ResponseTrailers.Add(\"card\", {|PRIV1003:order.CardNumber|});",
        "public void F(ServerCallContext call, Order order) => call.ResponseTrailers.Add(\"number\", order.Number);",
        "public Task D(IServerStreamWriter<string> answers, Order order) => answers.WriteAsync(order.Address);");

    [Fact]
    public Task A_service_sends_what_it_returns() => (s_code with { Members = "", BaseType = "Services.Shop.ShopBase", Outside = "namespace Services { " + Generated + " }" }).CheckMembers(
        "public override Task<Order> Load(Order request, ServerCallContext context) => {|PRIV1003:Task.FromResult(request)|};",
        "private string Helper(Order order) => order.CardNumber;");
}
