import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

/** Test files that put another module in the place of one: others must not see it. */
const alone = ["src/bridge/tauri.test.ts"];

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), ...(mode === "test" ? [svelteTesting()] : [])],
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    host: "127.0.0.1",
    // The words live beside the UI, in content/locales.
    fs: { allow: [".."] },
  },
  build: {
    target: ["es2022", "safari15"],
    // The security policy allows fonts and scripts from our own origin only, never data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  test: {
    environment: "jsdom",
    css: false,
    setupFiles: ["src/test-setup.ts"],
    // One worker less than there are cores is what it takes by itself: of two, one would stand idle.
    maxWorkers: "100%",
    // A test that hangs ends; how long one takes on a busy computer says nothing.
    testTimeout: 30_000,
    projects: [
      // One window for all files of a worker: making a new one for each took longer than the tests themselves.
      { extends: true, test: { name: "shared", include: ["src/**/*.test.ts"], exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
}));
