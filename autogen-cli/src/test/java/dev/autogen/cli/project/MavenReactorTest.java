package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the Maven that runs the tests, on two modules of which none is installed. */
class MavenReactorTest {

    @TempDir
    Path root;

    private final List<String> progress = new ArrayList<>();

    @Test
    void aSiblingStandsInTheClassPathWithItsClassesAndIsCompiledWithTheModule() throws Exception {
        write("pom.xml", """
                <project><modelVersion>4.0.0</modelVersion>
                    <groupId>g</groupId><artifactId>root</artifactId><version>1</version><packaging>pom</packaging>
                    <modules><module>base</module><module>shop</module></modules>
                    <properties>
                        <maven.compiler.release>17</maven.compiler.release>
                        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    </properties>
                    <build><pluginManagement><plugins>
                        <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin>
                        <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
                    </plugins></pluginManagement></build>
                </project>""");
        write("base/pom.xml", module("base", ""));
        write("base/src/main/java/base/Item.java", "package base; public class Item {}");
        write("shop/pom.xml", module("shop", """
                <dependencies>
                    <dependency><groupId>g</groupId><artifactId>base</artifactId><version>1</version></dependency>
                    <dependency><groupId>g</groupId><artifactId>base</artifactId><version>1</version>
                        <type>test-jar</type><scope>test</scope></dependency>
                </dependencies>"""));
        Path order =
                write("shop/src/main/java/shop/Order.java", "package shop; public class Order extends base.Item {}");

        MavenProject shop = new MavenProject(root.resolve("shop"), environment(), progress::add);
        ProjectClassPath classPath = shop.classPath();
        shop.compile(classPath);
        assertThat(classPath.entries())
                .containsExactly(root.resolve("shop/target/classes"), root.resolve("base/target/classes"));
        assertThat(root.resolve("shop/target/classes/shop/Order.class")).exists();
        assertThat(progress).hasSize(1);

        Files.writeString(order, "package shop;\npublic class Order extends base.Item {\n    Missing x;\n}\n");
        assertThatThrownBy(() -> shop.compile(classPath))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\n  src/main/java/shop/Order.java:3: cannot find symbol (class Missing)\n");
        write("base/src/main/java/base/Missing.java", "package base; public class Missing {}");
        Files.writeString(order, "package shop; public class Order extends base.Item { base.Missing x; }");
        shop.compile(classPath);
        assertThat(root.resolve("base/target/classes/base/Missing.class")).exists();
        shop.compile(classPath);
        assertThat(progress).hasSize(3);
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String module(String name, String dependencies) {
        return """
                <project><modelVersion>4.0.0</modelVersion>
                    <parent><groupId>g</groupId><artifactId>root</artifactId><version>1</version></parent>
                    <artifactId>%s</artifactId>
                    %s
                </project>""".formatted(name, dependencies);
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("MAVEN_HOME", System.getProperty("autogen.maven.home", ""));
        environment.put("MAVEN_ARGS", "-Dmaven.repo.local=" + System.getProperty("autogen.maven.repository"));
        return environment;
    }
}
