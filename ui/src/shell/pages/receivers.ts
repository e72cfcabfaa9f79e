// Who a report can have gone to, by the id that the ledger keeps.
import { bridge } from "../../bridge";

export async function receiverNames(country: string): Promise<Map<string, string>> {
  const [platforms, services] = await Promise.all([bridge.platforms(), bridge.services(country)]);
  return new Map([...platforms, ...services].map(({ id, name }) => [id, name]));
}
