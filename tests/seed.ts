import fc from 'fast-check';

/**
 * The same made-up texts in every run, so that a red test is the fault of the change at hand; the
 * layer `fuzz` of the full run draws new ones each time, and a failure prints its seed.
 */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED']) });
