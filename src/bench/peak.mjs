// @ts-check
// Loaded into every process of a build: leaves behind the most memory that it held, in kB.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  appendFileSync(process.env['PEAK_FILE'] ?? '', `${process.resourceUsage().maxRSS}\n`);
});
