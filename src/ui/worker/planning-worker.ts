import { expose } from 'comlink';
import { aside } from './worker-api.ts';

expose(aside);
