# The service alone: no compiler, no development packages, no root. It runs from its source tree, so
# the words, the places, the web chat and the migrations lie where the code looks for them.

FROM python:3.12-slim AS packages
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /app
COPY requirements-tools.lock requirements.lock ./
RUN python -m venv --without-pip /app/.venv \
    && pip install --require-hashes -r requirements-tools.lock \
    && uv pip sync --no-cache --compile-bytecode --python /app/.venv/bin/python \
        --require-hashes requirements.lock
# Only what .dockerignore admits.
COPY . ./
RUN uv pip install --no-cache --python /app/.venv/bin/python --no-deps --no-build-isolation \
        --editable . \
    && python -m compileall -q -x '[.]venv' .

FROM python:3.12-slim
RUN useradd --system --uid 10001 --user-group --no-create-home --home-dir /data virtus \
    && install -d -o virtus -g virtus -m 700 /data
COPY --from=packages /app /app
WORKDIR /app
USER virtus
ENV PATH="/app/.venv/bin:$PATH" \
    PYTHONUNBUFFERED=1 \
    BACKEND_HOST=0.0.0.0 \
    BACKEND_PORT=8000 \
    VIRTUS_DATA_DIR=/data \
    LOG_FORMAT=json
VOLUME /data
EXPOSE 8000
# The service finishes what it has taken on SIGTERM, within 30 seconds.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as http; http.urlopen(f\"http://127.0.0.1:{os.environ['BACKEND_PORT']}/healthz\", timeout=4)"]
CMD ["virtus", "serve"]
