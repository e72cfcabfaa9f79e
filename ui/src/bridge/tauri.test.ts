import { expect, it, vi } from "vitest";

const invoke = vi.fn((_name: string, _args?: Record<string, unknown>) => Promise.resolve());
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

it("calls_each_command_by_its_name_in_snake_case", async () => {
  const { tauri } = await import("./tauri");
  for (const [name, call] of Object.entries(tauri) as [string, (...args: unknown[]) => unknown][]) {
    invoke.mockClear();
    call("a", "b", "c", () => {});
    const command = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    expect(invoke.mock.calls[0]?.[0], name).toBe(command);
  }
});

it("has_a_stand_in_for_every_command", async () => {
  const [{ tauri }, { StandIn }] = await Promise.all([import("./tauri"), import("./stand-in")]);
  const standIn = new StandIn("");
  for (const name of Object.keys(tauri)) expect(Reflect.get(standIn, name), name).toBeTypeOf("function");
});
