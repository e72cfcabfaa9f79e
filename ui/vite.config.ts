import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

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
  test: { environment: "jsdom", include: ["src/**/*.test.ts"], css: false },
}));
