/** What Discord's own client would not let a person do: an unknown command, a disabled button, a missing option. */
export class ClientRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ClientRefusal";
  }
}

export function refuseInClient(message: string): never {
  throw new ClientRefusal(message);
}
