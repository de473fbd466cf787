#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factum_fuzz::pipeline(bytes));
