import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Loaded before every command (`node --import`), and by the threads and processes that it starts: five hundred files that
// were compiled once are ready in half the time. Node keeps them under its own version and the hash of each source.
enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
